"""The built site in a real Chromium: what it asks of the network, who can read and operate it, and whether it works from a folder."""
