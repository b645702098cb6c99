# Generated.
from hero_healthie_runtime.graphql.api import InputModel, Upload


class AnnouncementImageUpload(InputModel):
    image: Upload | None = None
