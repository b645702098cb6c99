"""REST: operations, their parameters and bodies, their responses, and codecs for attrs models."""
