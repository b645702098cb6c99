# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..scalars import ID, Boolean


class UpdateFolderInput(InputModel):
    email_on_welcome: Boolean | None = None
    folder_id: ID | None = None
    id: ID | None = None
    name: str | None = None
    share_users: str | None = None
    share_with_rel: Boolean | None = None
    shared_on_welcome: Boolean | None = None
    shared_with_dietitians: Boolean | None = None
