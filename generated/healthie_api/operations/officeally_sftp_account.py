# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.officeally_sftp_account import OFFICEALLY_SFTP_ACCOUNT_FRAGMENT, OfficeallySftpAccount

OPERATION: GraphQLOperation[OfficeallySftpAccount | None] = GraphQLOperation(
    name="officeallySftpAccount",
    kind="query",
    safety="read",
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
