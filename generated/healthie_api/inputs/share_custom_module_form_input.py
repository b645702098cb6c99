# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class ShareCustomModuleFormInput(InputModel):
    form_share_recipient: str | None = None
    id: ID | None = None
    validate_permissions: Boolean | None = None
