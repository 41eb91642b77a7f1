"""What the reader can do: one verb family per file; blocking, and free of Qt."""
