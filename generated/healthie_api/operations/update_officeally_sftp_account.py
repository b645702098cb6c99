# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.officeally_sftp_account import OFFICEALLY_SFTP_ACCOUNT_FRAGMENT, OfficeallySftpAccount


class UpdateOfficeallySftpAccountInput(InputModel):
    ftp_url: str | None = None
    id: ID | None = None
    is_enabled: Boolean | None = None
    password: str | None = None
    username: str | None = None


class UpdateOfficeallySftpAccountPayload(BaseModel):
    messages: list[FieldError | None] | None
    officeally_sftp_account: OfficeallySftpAccount | None


OPERATION: GraphQLOperation[UpdateOfficeallySftpAccountPayload] = GraphQLOperation(
    name="updateOfficeallySftpAccount",
    kind="mutation",
    root_field="updateOfficeallySftpAccount",
    python_path="healthie.mutations.update_officeally_sftp_account",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateOfficeallySftpAccountInput!"},
    document="""
mutation updateOfficeallySftpAccount($input: updateOfficeallySftpAccountInput) {
  updateOfficeallySftpAccount(input: $input) {
    ...UpdateOfficeallySftpAccountPayload
  }
}

fragment UpdateOfficeallySftpAccountPayload on updateOfficeallySftpAccountPayload {
  messages {
    ...FieldError
  }
  officeally_sftp_account {
    ...OfficeallySftpAccount
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + OFFICEALLY_SFTP_ACCOUNT_FRAGMENT,
    decode=object_of("updateOfficeallySftpAccount", UpdateOfficeallySftpAccountPayload),
)
