# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, optional_object_of


class EmbeddedZoomCredentials(BaseModel):
    jwt: str
    zak: str | None


OPERATION: GraphQLOperation[EmbeddedZoomCredentials | None] = GraphQLOperation(
    name="embeddedZoomJwt",
    kind="query",
    safety="read",
    arguments={"appointment_id": "ID!"},
    document="""
query embeddedZoomJwt($appointment_id: ID!) {
 embeddedZoomJwt(appointment_id: $appointment_id) {
 ...EmbeddedZoomCredentials
 }
}

fragment EmbeddedZoomCredentials on EmbeddedZoomCredentials {
 jwt
 zak
}
""",
    decode=optional_object_of("embeddedZoomJwt", EmbeddedZoomCredentials),
)
