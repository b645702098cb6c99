# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class UpdateFolderInput(InputModel):
    email_on_welcome: Boolean | None = None
    folder_id: ID | None = None
    id: ID | None = None
    name: str | None = None
    share_users: str | None = None
    share_with_rel: Boolean | None = None
    shared_on_welcome: Boolean | None = None
    shared_with_dietitians: Boolean | None = None
