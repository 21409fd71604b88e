/** Spans a triangle around each node that holds a circle of the node's size. */
export const SHAPE_VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_fill;
attribute vec4 a_stroke;
attribute vec4 a_ring;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_marks;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_id;
varying vec4 v_fill;
varying vec4 v_stroke;
varying vec4 v_ring;
varying vec2 v_place;
varying float v_pixel;
varying float v_shape;
varying float v_marks;

const float bias = 255.0 / 254.0;

void main() {
  float reach = a_size * u_correctionRatio / u_sizeRatio * 4.0;
  vec2 arm = vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + reach * arm, 1)).xy, 0, 1);
  v_place = 2.0 * arm;
  v_pixel = u_sizeRatio / a_size;
  v_id = a_id;
  v_id.a *= bias;
  v_fill = a_fill;
  v_stroke = a_stroke;
  v_ring = a_ring;
  v_fill.a *= bias;
  v_stroke.a *= bias;
  v_ring.a *= bias;
  v_shape = a_shape;
  v_marks = a_marks;
}
`;

/** Colours each point by its signed distance from the outline of the node's shape, and from its ring. */
export const SHAPE_FRAGMENT = /* glsl */ `
precision highp float;

varying vec4 v_id;
varying vec4 v_fill;
varying vec4 v_stroke;
varying vec4 v_ring;
varying vec2 v_place;
varying float v_pixel;
varying float v_shape;
varying float v_marks;

const vec4 nothing = vec4(0.0);

float outline(vec2 p) {
  vec2 a = abs(p);
  if (v_shape < 0.5) return length(p) - 0.66;
  vec2 corner = a - 0.44;
  if (v_shape < 1.5) return length(max(corner, 0.0)) + min(max(corner.x, corner.y), 0.0) - 0.14;
  if (v_shape < 2.5) return (a.x + a.y) * 0.7071 - 0.56;
  return max(a.x * 0.866 + p.y * 0.5, -p.y) - 0.42;
}

vec4 over(vec4 below, vec4 above, float share) {
  return mix(below, vec4(above.rgb, 1.0), clamp(share, 0.0, 1.0) * above.a);
}

void main(void) {
  float away = outline(v_place);
  #ifdef PICKING_MODE
  gl_FragColor = length(v_place) > 1.0 ? nothing : v_id;
  #else
  float soft = v_pixel;
  float width = max(0.13, 1.6 * v_pixel);
  vec4 color = nothing;
  color = over(color, v_fill, 0.5 - away / soft);
  float band = 0.5 - (abs(away + width * 0.5) - width * 0.5) / soft;
  float turn = atan(v_place.y, v_place.x) / 6.2831853 + 0.5;
  float gap = step(0.5, mod(v_marks, 2.0)) * step(0.62, fract(turn * 8.0));
  color = over(color, v_stroke, band * (1.0 - gap));
  float ring = abs(length(v_place) - 0.9) - 0.075;
  float ringGap = step(1.5, v_marks) * step(0.6, fract(turn * 12.0));
  color = over(color, v_ring, (0.5 - ring / soft) * (1.0 - ringGap));
  gl_FragColor = color;
  #endif
}
`;
