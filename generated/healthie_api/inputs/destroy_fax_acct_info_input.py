# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class DestroyFaxAcctInfoInput(InputModel):
    aes_key: str | None = None
    api_key: str | None = None
    fax_number: str | None = None
    user_id: ID | None = None
    username: str | None = None
