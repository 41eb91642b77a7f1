"""The keys: which do what, the table that shows them, and the sheet."""
