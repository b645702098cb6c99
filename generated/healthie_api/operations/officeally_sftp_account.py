# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, optional_object_of


class OfficeallySftpAccount(BaseModel):
    ftp_url: str | None
    id: ID
    is_enabled: Boolean | None
    is_valid: Boolean | None
    last_imported_from: str | None
    username: str | None


OFFICEALLY_SFTP_ACCOUNT_FRAGMENT = """
fragment OfficeallySftpAccount on OfficeallySftpAccount {
 ftp_url
 id
 is_enabled
 is_valid
 last_imported_from
 username
}
"""


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
