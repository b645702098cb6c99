# Generated.
from hero_healthie_runtime.graphql.api import InputModel, Upload


class OfferingImageUpload(InputModel):
    image: Upload | None = None
