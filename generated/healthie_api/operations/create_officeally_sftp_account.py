# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_officeally_sftp_account_payload import CreateOfficeallySftpAccountPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateOfficeallySftpAccountPayload] = GraphQLOperation(
    name="createOfficeallySftpAccount",
    kind="mutation",
    root_field="createOfficeallySftpAccount",
    python_path="healthie.mutations.create_officeally_sftp_account",
    safety="create",
    confidence="full",
    arguments={"input": "createOfficeallySftpAccountInput"},
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

fragment FieldError on FieldError {
  field
  message
}

fragment OfficeallySftpAccount on OfficeallySftpAccount {
  ftp_url
  id
  is_enabled
  is_valid
  last_imported_from
  username
}
""",
    decode=object_of("createOfficeallySftpAccount", CreateOfficeallySftpAccountPayload),
)
