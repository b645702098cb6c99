# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

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
    root_field="createOfficeallySftpAccount",
    python_path="healthie.mutations.create_officeally_sftp_account",
    safety="create",
    confidence="full",
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
