# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel


class CreateOfficeallySftpAccountInput(InputModel):
    ftp_url: str | None = None
    password: str | None = None
    username: str | None = None
