import { defineComponent, h, mergeProps, type PropType } from 'vue';
import { RouterLink, type RouteLocationRaw } from 'vue-router';
import { buttonLooks, waitingIcon } from './button-looks.ts';
import PlainIcon from './plain-icon.ts';

/**
 * The library's button, in its looks, without what ours never need: fields it is part of, pictures of people, links that
 * fetch ahead, promises of clicks. A screen has dozens, and each of the library's is four components.
 */
export default defineComponent({
  inheritAttrs: false,
  props: {
    color: String,
    variant: String,
    size: String,
    square: Boolean,
    block: Boolean,
    loading: Boolean,
    icon: String,
    /** The icon stands behind the words. */
    trailing: Boolean,
    type: { type: String as PropType<'button' | 'submit' | 'reset'>, default: 'button' },
    disabled: Boolean,
    to: [String, Object] as PropType<RouteLocationRaw>,
    href: String,
    /** Leads out of the app, or to a file. */
    external: Boolean,
  },
  setup(props, { attrs, slots }) {
    return () => {
      const { color, variant, size, block, loading, icon, trailing, type, disabled, to, href, external } = props;
      const sign = loading ? waitingIcon() : icon;
      const leading = Boolean(sign) && !trailing;
      const square = props.square || !slots['default'];
      const looks = buttonLooks({
        color,
        variant,
        size,
        square,
        block,
        loading,
        leading,
        trailing: Boolean(sign) && trailing,
      });
      const own = mergeProps({ ...attrs, class: undefined }, { class: looks.base({ class: attrs['class'] }) });
      const parts = () => [
        leading && sign && h(PlainIcon, { name: sign, class: looks.leadingIcon() }),
        slots['default']?.(),
        trailing && sign && h(PlainIcon, { name: sign, class: looks.trailingIcon() }),
      ];
      const isOff = disabled || loading;
      if (to === undefined && href === undefined) return h('button', { type, disabled: isOff, ...own }, parts());
      if (isOff)
        return h('a', { ...own, onClick: undefined, role: 'link', 'aria-disabled': true, tabindex: -1 }, parts());
      const isWithin = to !== undefined && !external && !(typeof to === 'string' && /^[a-z]+:/i.test(to));
      if (isWithin) return h(RouterLink, { to, ...own }, parts);
      return h('a', { href: href ?? to, rel: 'noopener noreferrer', ...own }, parts());
    };
  },
});
