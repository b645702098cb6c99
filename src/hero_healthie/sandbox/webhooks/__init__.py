"""Register webhooks, turn what happens into deliveries, and send them."""
