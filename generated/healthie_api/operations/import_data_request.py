# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, DateTime, GraphQLOperation, optional_object_of


class ImportDataRequest(BaseModel):
    clients_template: str | None
    created_at: DateTime
    display_name: str | None
    extension: str | None
    optional_comment: str | None
    request_type: str


IMPORT_DATA_REQUEST_FRAGMENT = """
fragment ImportDataRequest on ImportDataRequest {
 clients_template
 created_at
 display_name
 extension
 optional_comment
 request_type
}
"""


OPERATION: GraphQLOperation[ImportDataRequest | None] = GraphQLOperation(
    name="importDataRequest",
    kind="query",
    safety="read",
    arguments={"user_id": "ID"},
    document="""
query importDataRequest($user_id: ID) {
 importDataRequest(user_id: $user_id) {
 ...ImportDataRequest
 }
}
"""
    + IMPORT_DATA_REQUEST_FRAGMENT,
    decode=optional_object_of("importDataRequest", ImportDataRequest),
)
