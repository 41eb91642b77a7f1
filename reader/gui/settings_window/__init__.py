"""The window of the settings: a page for each section, applied at once."""
