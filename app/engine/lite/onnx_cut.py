"""Cuts an ONNX graph in two at one of its tensors, so that what comes after it can be run piece by piece.

Only the fields of onnx.proto3 that a cut touches are described here; protobuf carries all others over as they are.
"""

from collections.abc import Iterable
from functools import cache
from typing import Any

_FLOAT = 1  # TensorProto.DataType


def cut(model: bytes, at: str, shape: tuple[int | str, ...]) -> tuple[bytes, bytes]:
    """Return the model that computes the tensor `at`, of that shape in floats, and the one that goes on from it.

    Raises `ValueError` where no node of `model` computes it, or `model` is no ONNX file.
    """
    before, after = _parsed(model), _parsed(model)
    if not any(at in node.output for node in before.graph.node):
        raise ValueError(f"no node computes {at}")
    del before.graph.output[:]
    _declare(before.graph.output.add(), at, shape)
    _keep(before.graph, {at}, ())
    _declare(after.graph.input.add(), at, shape)
    _keep(after.graph, {output.name for output in after.graph.output}, (at,))
    return before.SerializeToString(), after.SerializeToString()


def _parsed(model: bytes) -> Any:
    from google.protobuf.message import DecodeError

    try:
        return _message("ModelProto").FromString(model)
    except DecodeError as error:
        raise ValueError("not an ONNX model") from error


def _keep(graph: Any, wanted: set[str], given: Iterable[str]) -> None:
    """Keep what it takes to compute `wanted` from `given`, from the inputs and from the weights."""
    known, kept = set(given), []
    for node in reversed(graph.node):  # a node comes after those it takes from
        if any(name in wanted and name not in known for name in node.output):
            kept.append(node)
            wanted.update(node.input)
    nodes = [node.SerializeToString() for node in reversed(kept)]
    del graph.node[:]
    for node in nodes:
        graph.node.add().MergeFromString(node)
    for named in (graph.initializer, graph.input):
        for number in reversed(range(len(named))):
            if named[number].name not in wanted:
                del named[number]


def _declare(value: Any, name: str, shape: tuple[int | str, ...]) -> None:
    value.name = name
    value.type.tensor_type.elem_type = _FLOAT
    for size in shape:
        dim = value.type.tensor_type.shape.dim.add()
        if isinstance(size, int):
            dim.dim_value = size
        else:
            dim.dim_param = size


_FIELDS: dict[str, tuple[tuple[str, int, str, bool], ...]] = {
    "ModelProto": (("graph", 7, "GraphProto", False),),
    "GraphProto": (
        ("node", 1, "NodeProto", True),
        ("initializer", 5, "TensorProto", True),
        ("input", 11, "ValueInfoProto", True),
        ("output", 12, "ValueInfoProto", True),
    ),
    "NodeProto": (("input", 1, "string", True), ("output", 2, "string", True)),
    "TensorProto": (("name", 8, "string", False),),
    "ValueInfoProto": (("name", 1, "string", False), ("type", 2, "TypeProto", False)),
    "TypeProto": (("tensor_type", 1, "Tensor", False),),
    "Tensor": (("elem_type", 1, "int32", False), ("shape", 2, "Shape", False)),
    "Shape": (("dim", 1, "Dimension", True),),
    "Dimension": (("dim_value", 1, "int64", False), ("dim_param", 2, "string", False)),
}
"""Name, number, type and whether it is repeated, of the fields of each message, as onnx.proto3 has them."""


@cache
def _message(name: str) -> Any:
    """Return the class of that message, in a pool of its own."""
    from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

    kinds = descriptor_pb2.FieldDescriptorProto
    plain = {"string": kinds.TYPE_STRING, "int32": kinds.TYPE_INT32, "int64": kinds.TYPE_INT64}
    file = descriptor_pb2.FileDescriptorProto(name="cut.proto", package="cut", syntax="proto3")
    for message, fields in _FIELDS.items():
        described = file.message_type.add(name=message)
        for field, number, kind, repeated in fields:
            label = kinds.LABEL_REPEATED if repeated else kinds.LABEL_OPTIONAL
            one = described.field.add(name=field, number=number, label=label, type=plain.get(kind, kinds.TYPE_MESSAGE))
            if kind not in plain:
                one.type_name = f".cut.{kind}"
    pool = descriptor_pool.DescriptorPool()
    pool.Add(file)
    return message_factory.GetMessageClass(pool.FindMessageTypeByName(f"cut.{name}"))
