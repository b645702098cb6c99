"""The durable inbox: deliveries that are kept until a handler took them."""
