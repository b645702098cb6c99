"""How a REST operation is written and its response read: codecs for attrs models."""
