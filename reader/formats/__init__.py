"""Other programs' files: bytes to model and back. Pure."""
