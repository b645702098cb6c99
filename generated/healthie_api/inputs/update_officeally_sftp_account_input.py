# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class UpdateOfficeallySftpAccountInput(InputModel):
    ftp_url: str | None = None
    id: ID | None = None
    is_enabled: Boolean | None = None
    password: str | None = None
    username: str | None = None
