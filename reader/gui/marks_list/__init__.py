"""A list of highlights and notes: rows when seen, each as high as its words."""
