# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.uploads import Upload


class AnnouncementImageUpload(InputModel):
    image: Upload | None = None
