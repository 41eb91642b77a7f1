"""A page in, an article out. Pure functions; the home of lxml and readability."""
