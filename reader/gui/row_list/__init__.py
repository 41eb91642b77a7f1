"""A plain list: headlines, feeds, what a list of feeds offers."""
