# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.import_data_request import IMPORT_DATA_REQUEST_FRAGMENT, ImportDataRequest

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
