"""Reading and writing JSON and YAML, with bounds."""
