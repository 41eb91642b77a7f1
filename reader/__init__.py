"""Kiosque, the offline news reader for the desktop. The map is README.md beside this file."""

__version__ = "0.1.0"
