# Generated.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.officeally_sftp_account import OFFICEALLY_SFTP_ACCOUNT_FRAGMENT, OfficeallySftpAccount


class CreateOfficeallySftpAccountInput(InputModel):
    ftp_url: str | None = None
    password: str | None = None
    username: str | None = None


class CreateOfficeallySftpAccountPayload(BaseModel):
    messages: list[FieldError | None] | None
    officeally_sftp_account: OfficeallySftpAccount | None


OPERATION: GraphQLOperation[CreateOfficeallySftpAccountPayload] = GraphQLOperation(
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
