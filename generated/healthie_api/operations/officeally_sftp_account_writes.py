# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.officeally_sftp_account import OFFICEALLY_SFTP_ACCOUNT_FRAGMENT, OfficeallySftpAccount


class CreateOfficeallySftpAccountInput(InputModel):
    ftp_url: str | None = None
    password: str | None = None
    username: str | None = None


class UpdateOfficeallySftpAccountInput(InputModel):
    ftp_url: str | None = None
    id: ID | None = None
    is_enabled: Boolean | None = None
    password: str | None = None
    username: str | None = None


class CreateOfficeallySftpAccountPayload(BaseModel):
    messages: list[FieldError | None] | None
    officeally_sftp_account: OfficeallySftpAccount | None


class UpdateOfficeallySftpAccountPayload(BaseModel):
    messages: list[FieldError | None] | None
    officeally_sftp_account: OfficeallySftpAccount | None


CREATE_OFFICEALLY_SFTP_ACCOUNT: GraphQLOperation[CreateOfficeallySftpAccountPayload] = GraphQLOperation(
    name="createOfficeallySftpAccount",
    kind="mutation",
    safety="create",
    arguments={"input": "createOfficeallySftpAccountInput!"},
    document="""
mutation createOfficeallySftpAccount($input: createOfficeallySftpAccountInput) {
 createOfficeallySftpAccount(input: $input) {
 ...CreateOfficeallySftpAccountPayload
 }
}

fragment CreateOfficeallySftpAccountPayload on createOfficeallySftpAccountPayload {
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
    decode=object_of("createOfficeallySftpAccount", CreateOfficeallySftpAccountPayload),
)

UPDATE_OFFICEALLY_SFTP_ACCOUNT: GraphQLOperation[UpdateOfficeallySftpAccountPayload] = GraphQLOperation(
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
