# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class CopyCustomModuleFormInput(InputModel):
    id: ID | None = None
    id_list: str | None = None
    user_id: ID | None = None
