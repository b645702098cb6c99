"""The ground of generated packages: operations described, requests written, responses read. No network, no policy."""
