# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..inputs.announcement_image_upload import AnnouncementImageUpload
from ..scalars import ID, Boolean


class UpdateAnnouncementInput(InputModel):
    active: Boolean | None = None
    announcement_image: AnnouncementImageUpload | None = None
    delete_image: Boolean | None = None
    description: str | None = None
    id: ID | None = None
    name: str | None = None
    title: str | None = None
    user_group_ids: list[ID | None] | None = None
