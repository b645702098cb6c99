"""The durable inbox: deliveries are stored until they are handled."""
