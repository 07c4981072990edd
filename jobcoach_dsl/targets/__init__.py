"""What is made of checked rules: each target gives files as `Artifact`s, and knows nothing of the other targets."""
