"""What the window asks in a window of its own."""
