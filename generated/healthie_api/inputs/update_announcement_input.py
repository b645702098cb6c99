# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean

from ..inputs.announcement_image_upload import AnnouncementImageUpload


class UpdateAnnouncementInput(InputModel):
    active: Boolean | None = None
    announcement_image: AnnouncementImageUpload | None = None
    delete_image: Boolean | None = None
    description: str | None = None
    id: ID | None = None
    name: str | None = None
    title: str | None = None
    user_group_ids: list[ID | None] | None = None
