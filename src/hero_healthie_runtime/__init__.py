"""What the generated packages stand on: how operations are described, written and read. No network, no policy."""
