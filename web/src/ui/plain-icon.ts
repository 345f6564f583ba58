import { init } from 'virtual:nuxt-ui-icons';
import { h, type FunctionalComponent } from 'vue';

const pictures = new Map<string, { body: string; width?: number; height?: number }>();
init((name, picture) => pictures.set(`i-${name.replace(':', '-')}`, picture));

/** The picture of this name, `i-lucide-phone`, as large as the text beside it; the words beside it say what it means. */
const PlainIcon: FunctionalComponent<{ name: string }> = ({ name }) => {
  const it = pictures.get(name);
  const { width = 16, height = 16 } = it ?? {};
  return h('svg', {
    'aria-hidden': true,
    role: 'img',
    width: '1em',
    height: '1em',
    viewBox: `0 0 ${width} ${height}`,
    innerHTML: it?.body,
  });
};
PlainIcon.props = ['name'];

export default PlainIcon;
