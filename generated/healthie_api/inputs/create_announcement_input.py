# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..inputs.announcement_image_upload import AnnouncementImageUpload
from ..scalars import ID, Boolean


class CreateAnnouncementInput(InputModel):
    active: Boolean | None = None
    announcement_image: AnnouncementImageUpload | None = None
    description: str | None = None
    name: str | None = None
    title: str | None = None
    user_group_ids: list[ID | None] | None = None
