# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

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
    safety="idempotent_write",
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
