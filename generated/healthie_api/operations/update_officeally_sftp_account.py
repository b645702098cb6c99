# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_officeally_sftp_account_payload import UpdateOfficeallySftpAccountPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateOfficeallySftpAccountPayload] = GraphQLOperation(
    name="updateOfficeallySftpAccount",
    kind="mutation",
    root_field="updateOfficeallySftpAccount",
    python_path="healthie.mutations.update_officeally_sftp_account",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateOfficeallySftpAccountInput"},
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
    decode=object_of("updateOfficeallySftpAccount", UpdateOfficeallySftpAccountPayload),
)
