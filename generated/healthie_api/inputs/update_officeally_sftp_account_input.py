# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..scalars import ID, Boolean


class UpdateOfficeallySftpAccountInput(InputModel):
    ftp_url: str | None = None
    id: ID | None = None
    is_enabled: Boolean | None = None
    password: str | None = None
    username: str | None = None
