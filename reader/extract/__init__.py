"""A page in, an article out. Pure functions; the home of lxml and readability."""

from reader.extract.article import extract, salvage

__all__ = ["extract", "salvage"]
