# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class CreateFolderInput(InputModel):
    folder_id: ID | None = None
    name: str | None = None
    rel_user_id: ID | None = None
    share_users: str | None = None
    share_with_rel: Boolean | None = None
