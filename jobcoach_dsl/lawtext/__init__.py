"""The legal text as a tree of provisions, and the words in it.

In: a text file of `regulations/bronnen/`. Out: a `LawText` in which each address leads to one provision.
Refuses: files that are not in the form that `blocks` describes, with messages R101 and up.
"""

from jobcoach_dsl.lawtext.address import Address, AddressError, Step, parse_address
from jobcoach_dsl.lawtext.parse import parse_lawtext
from jobcoach_dsl.lawtext.text import LawText, Metadata, Provision, Sentence

__all__ = ["Address", "AddressError", "LawText", "Metadata", "Provision", "Sentence", "Step", "parse_address", "parse_lawtext"]
