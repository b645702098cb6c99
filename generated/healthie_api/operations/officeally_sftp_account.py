# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.officeally_sftp_account import OFFICEALLY_SFTP_ACCOUNT_FRAGMENT, OfficeallySftpAccount

OPERATION: GraphQLOperation[OfficeallySftpAccount | None] = GraphQLOperation(
    name="officeallySftpAccount",
    kind="query",
    root_field="officeallySftpAccount",
    python_path="healthie.queries.officeally_sftp_account",
    safety="read",
    confidence="full",
    document="""
query officeallySftpAccount {
  officeallySftpAccount {
    ...OfficeallySftpAccount
  }
}
"""
    + OFFICEALLY_SFTP_ACCOUNT_FRAGMENT,
    decode=optional_object_of("officeallySftpAccount", OfficeallySftpAccount),
)
