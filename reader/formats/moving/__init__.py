"""Other readers' files: bytes to what they hold. Read by names and content, never by position."""
