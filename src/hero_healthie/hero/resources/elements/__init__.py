"""Elements in a web page."""
