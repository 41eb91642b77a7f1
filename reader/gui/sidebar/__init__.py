"""The shelves at the side."""
